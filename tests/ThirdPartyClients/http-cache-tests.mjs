// Prints the cases of http-cache-tests that apply to a private cache, such as a browser's.
import suites from 'http-cache-tests/tests/index.mjs';

console.log(JSON.stringify(suites.flatMap(suite => suite.tests).filter(test => !test.browser_skip && !test.cdn_only)));
