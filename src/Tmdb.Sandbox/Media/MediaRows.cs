using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The short form in which media stand in lists.</summary>
internal static class MediaRows
{
    public static JsonObject Row(Medium medium, string? language) => medium switch
    {
        Movie movie => Movie(movie, language),
        TvSeries series => Tv(series, language),
        _ => throw new ArgumentException("Neither a movie nor a TV series.", nameof(medium)),
    };

    /// <summary>A row of a list that mixes movies, TV series and people.</summary>
    public static JsonObject MixedRow(Medium medium, string? language)
    {
        var row = Row(medium, language);
        row["media_type"] = medium is Movie ? "movie" : "tv";
        return row;
    }

    public static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(number => (JsonNode)number)]);

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject Movie(Movie movie, string? language) => new()
    {
        ["adult"] = movie.Adult,
        ["backdrop_path"] = ImagePaths.Backdrop(movie),
        ["genre_ids"] = Numbers(movie.Genres),
        ["id"] = movie.Id,
        ["original_language"] = movie.Language,
        ["original_title"] = movie.Original,
        ["overview"] = LocalText.Overview(movie, language),
        ["popularity"] = movie.Popularity,
        ["poster_path"] = ImagePaths.Poster(movie),
        ["release_date"] = movie.Date,
        ["softcore"] = false,
        ["title"] = LocalText.Title(movie, language),
        ["video"] = false,
        ["vote_average"] = movie.VoteAverage,
        ["vote_count"] = movie.VoteCount,
    };

    private static JsonObject Tv(TvSeries series, string? language) => new()
    {
        ["adult"] = series.Adult,
        ["backdrop_path"] = ImagePaths.Backdrop(series),
        ["first_air_date"] = series.Date,
        ["genre_ids"] = Numbers(series.Genres),
        ["id"] = series.Id,
        ["name"] = LocalText.Title(series, language),
        ["origin_country"] = Texts(series.Countries),
        ["original_language"] = series.Language,
        ["original_name"] = series.Original,
        ["overview"] = LocalText.Overview(series, language),
        ["popularity"] = series.Popularity,
        ["poster_path"] = ImagePaths.Poster(series),
        ["softcore"] = false,
        ["vote_average"] = series.VoteAverage,
        ["vote_count"] = series.VoteCount,
    };
}
