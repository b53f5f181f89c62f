import { bench } from './engine/bench';
import { PARTS } from './parts';

await bench(PARTS, 'test-results/bench.json');
