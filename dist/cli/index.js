#!/usr/bin/env node
import { startCommandLine } from '../suite/index.js';
await startCommandLine();
