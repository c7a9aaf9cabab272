import { rulesTable } from './rules-table.ts';

process.stdout.write(`${rulesTable()}\n`);
