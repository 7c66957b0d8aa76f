// The add-on's entry points: every name exported here becomes a top-level function of the script.
export {
  EQL_ASSESS,
  EQL_COMPARE,
  EQL_DOMAIN,
  EQL_INTERVAL,
  EQL_LIKE_FOR_LIKE,
  EQL_MISSING,
  EQL_RATE,
  EQL_SAMPLE_SIZE,
  EQL_SCORE,
  EQL_STATUS,
} from './custom-functions';
export {
  insertSampleWorkbook,
  onInstall,
  onOpen,
  openSettings,
  openSidebar,
  scoreThisSheet,
  showHelp,
} from './menu';
