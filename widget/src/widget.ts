import { TermExplainer } from './element.ts';

// A page may load the script twice, or two versions of it: the first one stays.
if (!customElements.get('term-explainer')) customElements.define('term-explainer', TermExplainer);
