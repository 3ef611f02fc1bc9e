using System.Text.Json;

namespace Tmdb.Http;

/// <summary>The query parameter append_to_response: parts of a movie or a series that come with its details, in one language.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/append-to-response"/></remarks>
internal static class AppendToResponse
{
    /// <summary>TMDB refuses more (its code 27).</summary>
    public const int Most = 20;

    /// <summary>The name of the query parameter.</summary>
    public const string Name = "append_to_response";

    public static TmdbRequest Including<T>(this TmdbRequest request, IReadOnlyCollection<T>? include, string? language)
        where T : struct, Enum
    {
        request.TakingParts();
        if (include is null || include.Count == 0)
        {
            return request.With("language", language);
        }

        var names = include.Distinct().Select(i => i.ToString()).ToList();
        if (names.Count > Most)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"{names.Count} parts are to be included, and TMDB takes at most {Most} at a time.");
        }

        request.With(Name, string.Join(',', names.Select(ToWireName)));
        if (names.Contains("Images", StringComparer.Ordinal))
        {
            // Without it TMDB gives images of one language only, which for most movies are none.
            request.With("include_image_language", LanguageList.CodeOf(language) is { Length: > 0 } own and not "en" ? $"{own},en,null" : "en,null");
        }

        request.With("language", language);

        // The user's own states of a movie need a session; without one TMDB would leave them out without a word.
        return names.Contains("AccountStates", StringComparer.Ordinal) && request.Needs == CredentialUse.Application
            ? request.Using(CredentialUse.AnySession)
            : request;
    }

    private static string ToWireName(string name) =>
        name == "WatchProviders" ? "watch/providers" : JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
