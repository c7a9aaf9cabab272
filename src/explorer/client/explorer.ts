// Autocomplete and the small comforts of pages that are complete without it.
export {};
