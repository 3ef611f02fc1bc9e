using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The short forms in which people stand in lists.</summary>
internal static class PersonRows
{
    private const int MostKnownFor = 3;

    public static JsonObject Row(Person person) => new()
    {
        ["adult"] = false,
        ["gender"] = person.Gender,
        ["id"] = person.Id,
        ["known_for_department"] = person.Department,
        ["name"] = person.Name,
        ["original_name"] = person.Name,
        ["popularity"] = person.Popularity,
        ["profile_path"] = Credits.Profile(person),
    };

    /// <summary>The form with the most popular titles of the person.</summary>
    public static JsonObject RowWithTitles(Person person, PersonCredits credits, string? language)
    {
        var row = Row(person);
        row["known_for"] = new JsonArray([.. credits.Titles(person)
            .OrderByDescending(medium => medium.Popularity)
            .Take(MostKnownFor)
            .Select(medium => MediaRows.MixedRow(medium, language))]);
        return row;
    }
}
