/** Types of dist.mjs. */
import type {LoadOrder} from './bundles.mjs';

export declare function fillDist(outDir: string): Promise<LoadOrder>;
