export { lazyModule, loadLazyModules } from './lazy-modules.ts';
