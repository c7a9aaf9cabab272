/** Terms on the page: rules without weight, so that any rule of the page wins. */
export const PAGE_STYLES = `
:where(term-mark){text-decoration:underline dotted var(--term-explainer-underline,currentColor);text-underline-offset:.2em;cursor:help}
:where(term-mark:focus-visible){outline:2px solid var(--term-explainer-focus,Highlight);outline-offset:1px}
::highlight(term-explainer){text-decoration:underline dotted var(--term-explainer-underline,currentColor)}
@media (prefers-contrast:more){:where(term-mark){text-decoration-style:solid}}
@media print{:where(term-mark){text-decoration:none}}`;

export const CARD_STYLES = `
:host{display:contents;color-scheme:light dark}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
.card,nav{--ink:var(--term-explainer-color,light-dark(#1d2329,#e8ebee));--ground:var(--term-explainer-background,light-dark(#fff,#1d2329));
--quiet:var(--term-explainer-quiet,light-dark(#525c66,#aab4be));--link:var(--term-explainer-link,light-dark(#9b1c1c,#ffa8a0));
--line:var(--term-explainer-border,light-dark(#c3cad1,#525c66));
font:var(--term-explainer-font,16px/1.6 system-ui,sans-serif);color:var(--ink);text-align:start}
.card{position:fixed;inset:auto;margin:0;box-sizing:border-box;width:var(--term-explainer-width,24rem);max-width:calc(100vw - 16px);
padding:12px 16px;overflow:auto;overscroll-behavior:contain;background:var(--ground);border:1px solid var(--line);
border-radius:var(--term-explainer-radius,6px);box-shadow:0 4px 16px #0003;overflow-wrap:anywhere}
.card:focus{outline:none}
.card:focus-visible,a:focus-visible,button:focus-visible{outline:2px solid var(--link);outline-offset:1px}
h2{font:inherit;font-weight:700;font-size:1.1em;margin:0 32px 0 0}
p,dl,ul,dd{margin:0;padding:0}
dt{margin-top:8px;font-weight:700}
dd b{font-weight:600}
q{quotes:none}
.issuer,.note,.inferred,dt{color:var(--quiet)}
.issuer,.inferred{font-size:.85em}
.inferred{margin-inline-start:.3em}
.more,.back{margin-top:8px}
ul{list-style:none}
a{color:var(--link)}
button{font:inherit;color:var(--link);background:none;border:1px solid var(--line);border-radius:4px;min-width:24px;min-height:24px;padding:0 8px;cursor:pointer;text-align:start}
.close{position:absolute;top:10px;inset-inline-end:10px;border-color:transparent;padding:0 6px;line-height:24px}
.candidates li{margin-top:8px}
nav ul{display:flex;flex-wrap:wrap;gap:6px;margin:6px 0}
@media (max-width:480px){.card{inset:auto 0 0!important;width:auto;max-width:none;max-height:60vh!important;border-radius:12px 12px 0 0}}
@media (prefers-contrast:more){.card,nav{--line:var(--ink);--quiet:var(--ink)}}
@media (prefers-reduced-motion:no-preference){.card{transition:opacity .15s}@starting-style{.card:popover-open{opacity:0}}}
@media print{.card,nav{display:none}}`;
