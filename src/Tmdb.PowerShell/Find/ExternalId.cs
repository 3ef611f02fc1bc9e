using System.Text.RegularExpressions;

namespace Tmdb.PowerShell;

/// <summary>An id of another service, as an input names it.</summary>
/// <param name="Source">The service.</param>
/// <param name="Value">The id.</param>
internal sealed partial record ExternalId(TmdbExternalSource Source, string Value)
{
    /// <summary>The columns of rows that contain ids, the most reliable first. IMDb's own exports say Const and tconst.</summary>
    private static readonly (TmdbExternalSource Source, string[] Columns)[] Columns =
    [
        (TmdbExternalSource.Imdb, ["imdbid", "imdb", "const", "tconst", "nconst"]),
        (TmdbExternalSource.Wikidata, ["wikidataid", "wikidata"]),
        (TmdbExternalSource.Tvdb, ["tvdbid", "thetvdbid", "tvdb"]),
        (TmdbExternalSource.Facebook, ["facebookid", "facebook"]),
        (TmdbExternalSource.Instagram, ["instagramid", "instagram"]),
        (TmdbExternalSource.Tiktok, ["tiktokid", "tiktok"]),
        (TmdbExternalSource.Twitter, ["twitterid", "twitter"]),
        (TmdbExternalSource.Youtube, ["youtubeid", "youtube"]),
    ];

    /// <summary>The columns of rows that contain an IMDb id.</summary>
    public static IReadOnlyCollection<string> ImdbColumns => Columns[0].Columns;

    /// <summary>For messages, for example <c>IMDb id tt0137523</c>.</summary>
    public override string ToString() => $"{NameOf(Source)} id {Value}";

    /// <summary>The ids of a row, and of a text the one that it is by its form.</summary>
    /// <exception cref="TmdbException">There is none, or it cannot be one.</exception>
    public static IReadOnlyList<ExternalId> Read(object input)
    {
        if (Row.IsScalar(input))
        {
            var text = PSObjects.Bare(input)!.ToString()!.Trim();
            return [new(ImdbForm().IsMatch(text) ? TmdbExternalSource.Imdb : WikidataForm().IsMatch(text) ? TmdbExternalSource.Wikidata : throw Wrong(
                $"is '{text}', which is not an IMDb id, such as tt0137523, or a Wikidata id, such as Q190050. For ids of other services, use their parameters, such as -TvdbId"), text)];
        }

        var row = new Row(input);
        List<ExternalId> ids = [.. Columns.Select(c => row.Find(c.Columns) is { } cell ? Create(c.Source, cell.Value) : null).OfType<ExternalId>()];
        return ids.Count > 0 ? ids : throw Wrong(
            $"has no id of another service. Expected is a value in ImdbId, TvdbId, WikidataId, or another such column. Its columns are {string.Join(", ", row.Columns.Take(12))}");
    }

    /// <summary>The IMDb id that a value is by its form; null when it is none.</summary>
    public static ExternalId? Imdb(object value) => value is string text && ImdbForm().IsMatch(text.Trim()) ? new(TmdbExternalSource.Imdb, text.Trim()) : null;

    /// <summary>An id of a service.</summary>
    /// <exception cref="TmdbException">It cannot be one.</exception>
    public static ExternalId Create(TmdbExternalSource source, object? value)
    {
        var text = FormattableString.Invariant($"{PSObjects.Bare(value)}").Trim();
        var fits = source switch
        {
            TmdbExternalSource.Imdb => ImdbForm().IsMatch(text),
            TmdbExternalSource.Wikidata => WikidataForm().IsMatch(text),
            TmdbExternalSource.Tvdb => EntityReader.NumberOf(text) is not null,
            _ => text.Length > 0,
        };
        return fits ? new(source, text) : throw Wrong($"has '{text}', which is not an id of {NameOf(source)}{FormOf(source)}");
    }

    private static string NameOf(TmdbExternalSource source) => source switch
    {
        TmdbExternalSource.Imdb => "IMDb",
        TmdbExternalSource.Tvdb => "TheTVDB",
        TmdbExternalSource.Tiktok => "TikTok",
        TmdbExternalSource.Youtube => "YouTube",
        _ => source.ToString(),
    };

    private static string FormOf(TmdbExternalSource source) => source switch
    {
        TmdbExternalSource.Imdb => ", such as tt0137523 or nm0000093",
        TmdbExternalSource.Wikidata => ", such as Q190050",
        TmdbExternalSource.Tvdb => ", a whole number from 1",
        _ => string.Empty,
    };

    private static TmdbException Wrong(string what) => new(TmdbErrorKind.InvalidArgument, what);

    [GeneratedRegex("^(tt|nm)[0-9]{7,}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ImdbForm();

    [GeneratedRegex("^Q[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WikidataForm();
}
