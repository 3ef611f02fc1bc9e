// The way from a credential to a favorite, in C#, against the sandbox: no key, no network.
using System.Net;
using Tmdb;
using Tmdb.Sandbox;

using var sandbox = TmdbSandbox.Start();
Console.WriteLine($"A sandbox runs at {sandbox.BaseUri}");

var credential = TmdbCredential.Parse(sandbox.Token);
using var tmdb = new TmdbClient(credential, new TmdbClientOptions { BaseUri = sandbox.BaseUri });
await tmdb.Authentication.ValidateAsync();
Console.WriteLine($"TMDB accepts the {credential.Kind}");

var requestToken = await tmdb.Authentication.CreateRequestTokenAsync();
var user = sandbox.Users[0];
await tmdb.Authentication.ApproveRequestTokenAsync(requestToken, new NetworkCredential(user.UserName, user.Password));
await tmdb.Authentication.CreateSessionAsync(requestToken);
Console.WriteLine($"Signed in as {(await tmdb.Account.GetAsync()).Username}");

await foreach (var movie in tmdb.Search.Movies("Fight Club"))
{
    await tmdb.Account.SetFavoriteAsync(TmdbMediaType.Movie, movie.Id, favorite: true);
    await tmdb.Account.SetRatingAsync(TmdbItem.Movie(movie.Id), 8.5);
    Console.WriteLine($"Favorite, rated 8.5: {movie}");
    break;
}

var details = await tmdb.Movies.GetAsync(550, [MovieInclude.Credits]);
Console.WriteLine($"{details}: {details.Runtime} minutes, with {string.Join(", ", details.Credits!.Cast.Take(3).Select(c => c.Name))}");

await foreach (var movie in tmdb.Account.FavoriteMovies())
{
    Console.WriteLine($"Among the favorites: {movie}");
}

await tmdb.Authentication.DeleteSessionAsync();
Console.WriteLine("The session is revoked");
