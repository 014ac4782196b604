import { start } from '../suite/index.js';
await start('report-failure');
