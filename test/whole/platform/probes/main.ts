// The entry points of the development build: all of the published one's, and the check of the platform.
export * from '../../../../src/main';
export { EQL_CHECK_FILE } from './in-a-formula';
export { checkThisPlatform, onInstall, onOpen, runLoadTest } from './menu';
