/** The package's version: told apart where a page loads two. */
export const version = '0.1.0';
