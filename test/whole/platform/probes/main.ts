// The entry points of the development build: all of the published one's, and the check of the platform.
export * from '../../../../src/main';
export { checkThisPlatform, onInstall, onOpen } from './menu';
