/** The report that the seed graph is of. */
export const SEED_REPORT = `/report/${encodeURIComponent('广东省-韶关市-浈江区-2024')}`;
