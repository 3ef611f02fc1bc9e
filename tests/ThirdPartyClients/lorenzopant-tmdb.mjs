// Signs in with @lorenzopant/tmdb as it is published, and uses the account.
import assert from 'node:assert/strict';
import { TMDB, TMDBError } from '@lorenzopant/tmdb';

const { SANDBOX_URI, SANDBOX_TOKEN, SANDBOX_USER, SANDBOX_PASSWORD } = process.env;

// The client has no option for another address, so what it sends to TMDB is sent to the sandbox instead.
const send = globalThis.fetch;
globalThis.fetch = (url, options) => send(String(url).replace('https://api.themoviedb.org/', SANDBOX_URI), options);

const tmdb = new TMDB(SANDBOX_TOKEN);
assert.equal((await tmdb.authentication.validate_key()).success, true);

const { request_token } = await tmdb.authentication.create_request_token();
await assert.rejects(
    tmdb.authentication.create_session({ request_token }),
    error => error instanceof TMDBError && error.http_status_code === 401 && error.tmdb_status_code === 17);
await tmdb.authentication.create_session_with_login({ username: SANDBOX_USER, password: SANDBOX_PASSWORD, request_token });
const { session_id } = await tmdb.authentication.create_session({ request_token });

// Whose account it is, the session says: the id in the path does not matter.
const { id: account_id, username } = await tmdb.account.details({ account_id: 0, session_id });
assert.equal(username, SANDBOX_USER);
const account = { account_id, session_id };
await tmdb.account.add_favorite(account, { media_type: 'movie', media_id: 550, favorite: true });
await tmdb.account.add_to_watchlist(account, { media_type: 'tv', media_id: 1396, watchlist: true });
assert.deepEqual((await tmdb.account.favorite_movies(account)).results.map(movie => movie.title), ['Fight Club']);
assert.deepEqual((await tmdb.account.watchlist_tv(account)).results.map(series => series.name), ['Breaking Bad']);

const movie = await tmdb.movies.details({ movie_id: 550, append_to_response: ['credits', 'images'] });
assert.equal(movie.title, 'Fight Club');
assert.ok(movie.credits.cast.length > 0);
assert.equal((await tmdb.movies.details({ movie_id: 'tt0137523' })).id, 550);
assert.equal((await tmdb.search.movies({ query: 'the matrix' })).results[0].id, 603);
assert.ok((await tmdb.genres.movie_list({ language: 'de-DE' })).genres.some(genre => genre.name === 'Komödie'));

const { guest_session_id } = await tmdb.authentication.create_guest_session();
assert.deepEqual((await tmdb.guest_sessions.rated_movies({ guest_session_id })).results, []);

await tmdb.authentication.delete_session({ session_id });
await assert.rejects(tmdb.account.details({ account_id, session_id }), error => error.http_status_code === 401);
