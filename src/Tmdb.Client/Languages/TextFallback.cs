using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tmdb;

/// <summary>Completes the texts of an answer from further languages, member by member, and notes where each came from.</summary>
/// <remarks>
/// TMDB leaves a text that it does not have empty, and gives the original title in place of a title: only the translations of an item tell that from a title that
/// is the same in both languages. They come with details. Rows of lists have none, so that a title which is the original one counts as missing.
/// </remarks>
internal sealed partial class TextFallback(LanguageList languages)
{
    /// <summary>The member in which each object notes its languages.</summary>
    private const string Notes = "text_languages";

    private static readonly string[] TextMembers = ["title", "name", "overview", "tagline", "homepage", "biography"];

    /// <summary>The lists whose rows have texts of their own.</summary>
    private static readonly string[] Lists =
    [
        "results", "items", "episodes", "seasons", "parts", "cast", "crew", "guest_stars", "movie_results", "tv_results", "person_results", "tv_season_results", "tv_episode_results",
        "genres",
    ];

    /// <summary>Completes the texts of the item itself from the translations in its details.</summary>
    /// <param name="details">The details, with their translations.</param>
    public void CompleteFromTranslations(JsonObject details)
    {
        var translations = details["translations"]?["translations"] as JsonArray;
        foreach (var member in TextMembers.Where(details.ContainsKey))
        {
            foreach (var tag in languages.Tags)
            {
                if (In(tag, member) is { Length: > 0 } text)
                {
                    details[member] = text;
                    Note(details, member, tag);
                    break;
                }
            }
        }

        string? In(string tag, string member)
        {
            var original = Text(details, "original_language");
            var code = tag == LanguageList.Original ? original : LanguageList.CodeOf(tag);
            var own = code is null ? null : Translations(code).OrderBy(t => tag.EndsWith("-" + Text(t, "iso_3166_1"), StringComparison.Ordinal) ? 0 : 1)
                .Select(t => t["data"] is JsonObject data ? Text(data, member) : null).FirstOrDefault(text => text is { Length: > 0 });

            // TMDB's translation into the original language has no title of its own, and the texts that came are in the first language.
            return own
                ?? (code == original ? Text(details, "original_" + member) : null)
                ?? (tag == languages.First && Text(details, member) is var came && came != Text(details, "original_" + member) ? came : null);
        }

        IEnumerable<JsonObject> Translations(string code) => translations?.OfType<JsonObject>().Where(t => Text(t, "iso_639_1") == code) ?? [];
    }

    /// <summary>Notes the language of the texts of rows as they came.</summary>
    /// <returns>Whether some are missing.</returns>
    public bool MissesTexts(JsonObject answer)
    {
        var some = false;
        foreach (var row in Rows(answer).Values)
        {
            foreach (var member in TextMembers.Where(row.ContainsKey))
            {
                var missing = IsMissing(row, member, languages.First);
                some |= missing;
                if (!missing)
                {
                    Note(row, member, languages.First);
                }
                else if (Text(row, member) is { Length: > 0 })
                {
                    Note(row, member, LanguageList.Original);
                }
            }
        }

        return some;
    }

    /// <summary>Completes the texts of rows from the same answer in another language.</summary>
    /// <returns>Whether some are still missing.</returns>
    public bool CompleteFrom(JsonObject answer, JsonObject other, string tag)
    {
        var others = Rows(other);
        var some = false;
        foreach (var (key, row) in Rows(answer))
        {
            foreach (var member in TextMembers.Where(row.ContainsKey).Where(member => IsMissing(row, member, LanguageOf(row, member))))
            {
                if (others.TryGetValue(key, out var there) && !IsMissing(there, member, tag))
                {
                    row[member] = Text(there, member);
                    Note(row, member, tag);
                }
                else
                {
                    some = true;
                }
            }
        }

        return some;
    }

    private string? LanguageOf(JsonObject row, string member) =>
        row[Notes] is JsonObject notes && Text(notes, member) is { } noted && noted != LanguageList.Original ? noted : languages.First;

    private static bool IsMissing(JsonObject row, string member, string? language) => Text(row, member) switch
    {
        null or "" => true,
        var text when Text(row, "original_" + member) == text => Text(row, "original_language") is { } original && original != LanguageList.CodeOf(language),
        var text => row.ContainsKey("episode_number") && member == "name" && Placeholder().IsMatch(text),
    };

    private static void Note(JsonObject row, string member, string? tag)
    {
        if (!IsTranslated(row))
        {
            return;
        }

        if (row[Notes] is not JsonObject notes)
        {
            row[Notes] = notes = [];
        }

        notes[member] = tag;
    }

    /// <summary>Whether it is an item that has texts in several languages, and not, for example, a video.</summary>
    private static bool IsTranslated(JsonObject row) =>
        row.ContainsKey("overview") || row.ContainsKey("biography") || row.ContainsKey("original_title") || row.ContainsKey("original_name");

    private static string? Text(JsonObject row, string member) => row[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The rows of an answer and of its parts, by where they stand and their id.</summary>
    private static Dictionary<string, JsonObject> Rows(JsonObject answer)
    {
        var rows = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Visit(answer, string.Empty);
        return rows;

        void Visit(JsonObject value, string place)
        {
            foreach (var (name, member) in value)
            {
                if (member is JsonArray list && Lists.Contains(name, StringComparer.Ordinal))
                {
                    foreach (var row in list.OfType<JsonObject>())
                    {
                        rows[$"{place}/{name}/{row["media_type"]}/{row["id"]}/{row["credit_id"]}"] = row;
                    }
                }
                else if (member is JsonObject part)
                {
                    Visit(part, $"{place}/{name}");
                }
            }
        }
    }

    /// <summary>What TMDB calls an episode that has no name in a language.</summary>
    [GeneratedRegex(@"^((Episode|Folge|Épisode|Episodio|Episódio|Aflevering|Odcinek|Серия|Эпизод) \d+|第\s?\d+\s?[話集])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
