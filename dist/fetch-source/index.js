import '../suite/close-doors.js';
const { start } = await import('../suite/index.js');
await start('fetch-source');
