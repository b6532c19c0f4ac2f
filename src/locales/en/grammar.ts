/** English grammar that sentences are made with. */
import {grammarOf} from '../grammar.js';

const grammar = grammarOf('en');

export const {number} = grammar;

/** English has two forms, so they are named by their order. */
export const plural = (count: number, one: string, other: string): string => grammar.plural(count, {one, other});
