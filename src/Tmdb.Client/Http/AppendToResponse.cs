using System.Text.Json;

namespace Tmdb.Http;

/// <summary>The query parameter append_to_response: parts of an item that come with its details, in one language.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/append-to-response"/></remarks>
internal static class AppendToResponse
{
    /// <summary>TMDB refuses more (its code 27).</summary>
    public const int Most = 20;

    /// <summary>The name of the query parameter.</summary>
    public const string Name = "append_to_response";

    public static TmdbRequest Including<T>(this TmdbRequest request, IReadOnlyCollection<T>? include, string? language, IEnumerable<int>? seasons = null)
        where T : struct, Enum
    {
        request.TakingParts();
        if (include is null or { Count: 0 } && seasons is null)
        {
            return request.With("language", language);
        }

        var parts = (include ?? []).Distinct().Select(i => i.ToString()).ToList();
        string[] names = [.. parts.Select(PartName), .. (seasons ?? []).Select(number => FormattableString.Invariant($"season/{number}"))];
        if (names.Length > Most)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"{names.Length} parts are to be included, and TMDB takes at most {Most} at a time.");
        }

        request.With(Name, string.Join(',', names));
        if (parts.Contains("Images", StringComparer.Ordinal) && typeof(T) != typeof(PersonInclude) && typeof(T) != typeof(CompanyInclude) && typeof(T) != typeof(NetworkInclude))
        {
            // Without it TMDB gives images of one language only, which for most movies are none.
            string[] own = LanguageList.CodeOf(language) is { Length: > 0 } code and not "en" ? [code] : [];
            request.WithImageLanguages([.. own, "en", NoLanguage]);
        }

        if (parts.Contains("Videos", StringComparer.Ordinal) && LanguageList.Of(language) is { } several)
        {
            request.With("include_video_language", string.Join(',', several.Codes));
        }

        request.With("language", language);

        // The user's own states of a movie need a session; without one TMDB would leave them out without a word.
        return parts.Contains("AccountStates", StringComparer.Ordinal) && request.Needs == CredentialUse.Application
            ? request.Using(CredentialUse.AnySession)
            : request;
    }

    /// <summary>The languages of the text on images, as ISO 639-1 codes, or <c>null</c> for images without text; every language if there are none.</summary>
    public static TmdbRequest WithImageLanguages(this TmdbRequest request, IEnumerable<string>? languages)
    {
        var codes = (languages ?? []).ToList();
        if (codes.Contains(NoLanguage, StringComparer.OrdinalIgnoreCase))
        {
            codes.Add("xx"); // What TMDB has come to say for some images without text.
        }

        return request.With("include_image_language", string.Join(',', codes));
    }

    private const string NoLanguage = "null";

    /// <summary>The name of a list in a path, such as <c>now_playing</c>.</summary>
    public static string ToWireName<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string PartName(string name) =>
        name == "WatchProviders" ? "watch/providers" : JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
