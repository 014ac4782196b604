import { start } from '../suite/index.js';
await start('publish-index');
