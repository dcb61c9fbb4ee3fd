// Stack traces of our own code name lines of our sources. `--enable-source-maps` would keep the maps of every package in
// memory as well: 30 MiB a process.
import { setSourceMapsSupport } from 'node:module';

setSourceMapsSupport(true);
