import { start } from '../suite/index.js';
await start('test-project');
