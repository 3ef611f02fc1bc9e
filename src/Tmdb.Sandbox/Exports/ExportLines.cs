using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The lines of the daily exports: what the catalogue has, and then as many more as are asked for.</summary>
internal sealed class ExportLines(Catalogue catalogue, int? rows)
{
    private const int FirstFiller = 3_000_000;
    private const int BetweenRepeats = 10_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The kinds, as the files' names begin.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "movie", "tv_series", "person", "collection", "tv_network", "keyword", "production_company", "adult_movie", "adult_tv_series",
        "adult_person",
    ];

    public IEnumerable<string> Of(string kind)
    {
        var known = Known(kind).Select(row => row.ToJsonString(Plain));
        return rows is { } count ? known.Concat(Filler(kind)).Take(count) : known;
    }

    private IEnumerable<JsonObject> Known(string kind) => kind switch
    {
        "movie" or "adult_movie" => catalogue.Movies.Where(movie => movie.Adult == (kind[0] == 'a')).Select(Row),
        "tv_series" or "adult_tv_series" => catalogue.Tv.Where(series => series.Adult == (kind[0] == 'a')).Select(Row),
        "person" => catalogue.People.Select(Row),
        "collection" => catalogue.Movies.Select(movie => movie.Collection).OfType<int>().Distinct()
            .Select(id => Row(id, catalogue.Collection(id).Name)),
        "tv_network" => catalogue.Tv.SelectMany(series => series.Networks).DistinctBy(network => network.Id)
            .Select(network => Row(network.Id, network.Name)),
        "keyword" => Named(medium => medium.Keywords),
        "production_company" => Named(medium => medium.Companies),
        _ => [],
    };

    private IEnumerable<JsonObject> Named(Func<Medium, NamedId[]> part) => catalogue.Movies.Concat<Medium>(catalogue.Tv)
        .SelectMany(part)
        .DistinctBy(item => item.Id)
        .Select(item => Row(item.Id, item.Name));

    /// <summary>Things that are nothing but their number. As in TMDB's files, one comes twice now and then.</summary>
    private static IEnumerable<string> Filler(string kind)
    {
        var adult = kind.StartsWith("adult_", StringComparison.Ordinal) ? "true" : "false";
        for (var row = 1; ; row++)
        {
            var id = FirstFiller + row - (row % BetweenRepeats == 0 ? 1 : 0);
            yield return kind.Replace("adult_", "", StringComparison.Ordinal) switch
            {
                "movie" => FormattableString.Invariant(
                    $$"""{"adult":{{adult}},"id":{{id}},"original_title":"Sandbox Movie {{id}}","popularity":0.{{1 + (id % 9)}},"video":false}"""),
                "tv_series" => FormattableString.Invariant(
                    $$"""{"id":{{id}},"original_name":"Sandbox Series {{id}}","popularity":0.{{1 + (id % 9)}}}"""),
                "person" => FormattableString.Invariant(
                    $$"""{"adult":{{adult}},"id":{{id}},"name":"Sandbox Person {{id}}","popularity":0.{{1 + (id % 9)}}}"""),
                _ => FormattableString.Invariant($$"""{"id":{{id}},"name":"Sandbox {{id}}"}"""),
            };
        }
    }

    private static JsonObject Row(Movie movie) => new()
    {
        ["adult"] = movie.Adult,
        ["id"] = movie.Id,
        ["original_title"] = movie.Original,
        ["popularity"] = movie.Popularity,
        ["video"] = false,
    };

    private static JsonObject Row(TvSeries series) => new()
    {
        ["id"] = series.Id,
        ["original_name"] = series.Original,
        ["popularity"] = series.Popularity,
    };

    private static JsonObject Row(Person person) => new()
    {
        ["adult"] = false,
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["popularity"] = KnownForRows.Popularity(person),
    };

    private static JsonObject Row(int id, string name) => new() { ["id"] = id, ["name"] = name };
}
