using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The short form in which people stand among what was searched, found or is in demand.</summary>
internal sealed class KnownForRows(Catalogue catalogue)
{
    public static decimal Popularity(Person person) => person.Id % 400 / 10m;

    public JsonObject Row(Person person, string? language)
    {
        var row = Plain(person);
        row["known_for"] = new JsonArray([.. catalogue.Movies.Concat<Medium>(catalogue.Tv)
            .Where(medium => medium.Cast.Any(member => member.Person == person.Id) || medium.Crew.Any(member => member.Person == person.Id))
            .OrderByDescending(medium => medium.Popularity)
            .Take(3)
            .Select(medium => MediaRows.MixedRow(medium, language))]);
        return row;
    }

    /// <summary>A row of a list that holds movies and TV series, too.</summary>
    public JsonObject MixedRow(Person person, string? language)
    {
        var row = Row(person, language);
        row["media_type"] = "person";
        return row;
    }

    /// <summary>The row without the titles.</summary>
    public static JsonObject Plain(Person person) => new()
    {
        ["adult"] = false,
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["original_name"] = person.Name,
        ["popularity"] = Popularity(person),
        ["gender"] = person.Gender,
        ["known_for_department"] = person.Department,
        ["profile_path"] = Credits.Profile(person),
    };
}
