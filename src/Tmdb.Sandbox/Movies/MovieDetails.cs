using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The details of a movie.</summary>
internal sealed class MovieDetails(Catalogue catalogue)
{
    private const int MaxAge = 28_800;

    private readonly ConcurrentDictionary<int, Answer> _plain = new();

    /// <summary>The answer with nothing appended. In English it is made once, since runs over many ids ask for nothing else.</summary>
    public Answer Plain(Movie movie, string? language) => LocalText.IsEnglish(language)
        ? _plain.GetOrAdd(movie.Id, static (_, of) => of.details.Make(of.movie, null), (details: this, movie))
        : Make(movie, language);

    public JsonObject Json(Movie movie, string? language) => new()
    {
        ["adult"] = movie.Adult,
        ["backdrop_path"] = ImagePaths.Backdrop(movie),
        ["belongs_to_collection"] = movie.Collection is { } id ? CollectionRoutes.Row(catalogue.Collection(id), language) : null,
        ["budget"] = movie.Budget,
        ["genres"] = ReferenceData.Genres(movie.Genres, language),
        ["homepage"] = "",
        ["id"] = movie.Id,
        ["imdb_id"] = movie.ImdbId,
        ["origin_country"] = MediaRows.Texts(movie.Countries.Take(1)),
        ["original_language"] = movie.Language,
        ["original_title"] = movie.Original,
        ["overview"] = LocalText.Overview(movie, language),
        ["popularity"] = movie.Popularity,
        ["poster_path"] = ImagePaths.Poster(movie),
        ["production_companies"] = Organizations.Companies(movie, catalogue),
        ["production_countries"] = new JsonArray([.. movie.Countries.Select(ReferenceData.ProductionCountry)]),
        ["release_date"] = movie.Date,
        ["revenue"] = movie.Revenue,
        ["runtime"] = movie.Runtime,
        ["softcore"] = false,
        ["spoken_languages"] = new JsonArray([.. (movie.Spoken ?? [movie.Language]).Select(ReferenceData.SpokenLanguage)]),
        ["status"] = movie.Status ?? "Released",
        ["tagline"] = LocalText.IsEnglish(language) ? movie.Tagline : "",
        ["title"] = LocalText.Title(movie, language),
        ["video"] = false,
        ["vote_average"] = movie.VoteAverage,
        ["vote_count"] = movie.VoteCount,
    };

    private Answer Make(Movie movie, string? language) => Answer.Json(Json(movie, language), maxAge: MaxAge);
}
