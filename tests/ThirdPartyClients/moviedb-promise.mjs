// Signs in with moviedb-promise as it is published, and uses the account.
import assert from 'node:assert/strict';
import { MovieDb } from 'moviedb-promise';

const { SANDBOX_URI, SANDBOX_KEY, SANDBOX_USER } = process.env;

const tmdb = new MovieDb(SANDBOX_KEY, `${SANDBOX_URI}3/`);

// The client has no way to approve its token: the user does, on the web page.
const { request_token } = await tmdb.requestToken();
await assert.rejects(tmdb.retrieveSession(), error => error.response.status === 401 && error.response.data.status_code === 17);
const page = await fetch(`${SANDBOX_URI}authenticate/${request_token}`, {
    method: 'POST',
    body: new URLSearchParams({ user: SANDBOX_USER, decision: 'approve' }),
});
assert.equal(page.status, 200);
assert.ok(await tmdb.retrieveSession());

assert.equal((await tmdb.accountInfo()).username, SANDBOX_USER);
await tmdb.accountFavoriteUpdate({ media_type: 'movie', media_id: 550, favorite: true });
await tmdb.accountWatchlistUpdate({ media_type: 'tv', media_id: 1396, watchlist: true });
await tmdb.movieRatingUpdate({ id: 550, value: 8.5 });
await tmdb.tvRatingUpdate({ id: 1396, value: 9 });
await tmdb.tvRatingDelete({ id: 1396 });
assert.deepEqual((await tmdb.accountFavoriteMovies()).results.map(movie => movie.title), ['Fight Club']);
assert.deepEqual((await tmdb.accountTvWatchlist()).results.map(series => series.name), ['Breaking Bad']);
assert.deepEqual((await tmdb.accountRatedMovies()).results.map(movie => movie.rating), [8.5]);
assert.equal((await tmdb.movieAccountStates({ id: 550 })).rated.value, 8.5);

assert.equal((await tmdb.movieInfo({ id: 'tt0137523' })).id, 550);
assert.ok((await tmdb.movieCredits({ id: 'tt0137523' })).cast.length > 0);
assert.equal((await tmdb.searchMovie({ query: 'the matrix' })).results[0].id, 603);
