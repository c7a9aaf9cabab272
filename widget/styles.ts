/** Terms on the page: rules without weight, so that any rule of the page wins. */
export const PAGE_STYLES = `:where(term-mark){text-decoration:underline dotted var(--term-explainer-underline,);text-underline-offset:.2em;cursor:help;
:where(&:focus-visible){outline:2px solid}@media(prefers-contrast:more){text-decoration-style:solid}@media print{text-decoration:none}}
::highlight(term-explainer){text-decoration:underline dotted}`;

/** The system's own colours, which follow light, dark and forced ones, unless the page says otherwise. */
export const CARD_STYLES = `:host{display:contents;color-scheme:light dark}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
.card,nav{font:var(--term-explainer-font,16px/1.6 system-ui);color:var(--term-explainer-color,CanvasText);background:var(--term-explainer-background,Canvas);
@media print{display:none}}
.card{position:fixed;inset:auto;margin:0;padding:12px 16px;box-sizing:border-box;width:min(var(--term-explainer-width,24rem),100vw - 16px);
overflow:auto;overflow-wrap:anywhere;border:1px solid var(--term-explainer-border,#888);border-radius:6px;
@media(prefers-contrast:more){border-color:currentColor}
@media(max-width:480px){inset:auto 0 0!important;width:auto;max-height:60vh!important}
@media(prefers-reduced-motion:no-preference){transition:opacity .15s;@starting-style{opacity:0}}}
:focus-visible{outline:2px solid}
h2{font:inherit;font-weight:700;margin:0 32px 0 0}
p,dl,ul,dd{margin:0;padding:0}
dt,li,.more,details{margin-top:8px}
.issuer{display:block}
dt,.issuer,.note,i{font-size:.9em;@media not (prefers-contrast:more){opacity:.8}}
q{quotes:none}
li{list-style:none}
a,button{color:var(--term-explainer-link,LinkText)}
button{font:inherit;background:none;border:1px solid;border-radius:4px;min-width:24px;min-height:24px}
.close{position:absolute;top:10px;right:10px}`;
