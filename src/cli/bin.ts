#!/usr/bin/env node
import { carryOut } from './carry-out.js';

await carryOut(process.argv.slice(2));
