#!/usr/bin/env node
import '../suite/close-doors.js';
const { startCommandLine } = await import('../suite/index.js');
await startCommandLine();
