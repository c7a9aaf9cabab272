/** Terms on the page: rules without weight, so that any rule of the page wins. */
export const PAGE_STYLES = `
:where(term-mark){text-decoration:underline dotted var(--term-explainer-underline,currentColor);text-underline-offset:.2em;cursor:help}
:where(term-mark:focus-visible){outline:2px solid}
::highlight(term-explainer){text-decoration:underline dotted}
@media(prefers-contrast:more){:where(term-mark){text-decoration-style:solid}}
@media print{:where(term-mark){text-decoration:none}}`;

export const CARD_STYLES = `
:host{display:contents;color-scheme:light dark}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
.card,nav{--ink:var(--term-explainer-color,light-dark(#1d2329,#e8ebee));--quiet:var(--term-explainer-quiet,light-dark(#525c66,#aab4be));
--link:var(--term-explainer-link,light-dark(#9b1c1c,#ffa8a0));--line:var(--term-explainer-border,light-dark(#c3cad1,#525c66));
font:var(--term-explainer-font,16px/1.6 system-ui,sans-serif);color:var(--ink);background:var(--term-explainer-background,light-dark(#fff,#1d2329))}
.card{position:fixed;inset:auto;margin:0;box-sizing:border-box;width:var(--term-explainer-width,24rem);max-width:calc(100vw - 16px);
padding:12px 16px;overflow:auto;border:1px solid var(--line);border-radius:6px;box-shadow:0 4px 16px #0003;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--link)}
h2{font:inherit;font-weight:700;margin:0 32px 0 0}
p,dl,ul,dd{margin:0;padding:0}
dt,li,.more,.back{margin-top:8px}
q{quotes:none}
.issuer,.note,.inferred,dt{color:var(--quiet);font-size:.9em}
ul{list-style:none}
a,button{color:var(--link)}
button{font:inherit;background:none;border:1px solid var(--line);border-radius:4px;min-width:24px;min-height:24px}
.close{position:absolute;top:10px;inset-inline-end:10px}
@media(max-width:480px){.card{inset:auto 0 0!important;width:auto;max-width:none;max-height:60vh!important}}
@media(prefers-contrast:more){.card,nav{--line:var(--ink);--quiet:var(--ink)}}
@media(prefers-reduced-motion:no-preference){.card{transition:opacity .15s}@starting-style{.card{opacity:0}}}
@media print{.card,nav{display:none}}`;
