/** OpenCC's one-to-one dictionary: rows "traditional simplified …" joined by "|"; of several targets the first is the usual one. */
declare module 'opencc-js/dict/TSCharacters' {
  const rows: string;
  export default rows;
}

/** The other way: rows "simplified traditional …" joined by "|". */
declare module 'opencc-js/dict/STCharacters' {
  const rows: string;
  export default rows;
}
