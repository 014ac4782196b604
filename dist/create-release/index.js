import { start } from '../suite/index.js';
await start('create-release');
