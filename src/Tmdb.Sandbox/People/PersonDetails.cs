using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The details of a person.</summary>
internal static class PersonDetails
{
    public static JsonObject Json(Person person, string? language) => new()
    {
        ["adult"] = false,
        ["also_known_as"] = MediaRows.Texts(person.AlsoKnownAs),
        ["biography"] = LocalText.Overview(person, language),
        ["birthday"] = person.Birthday,
        ["deathday"] = person.Deathday,
        ["gender"] = person.Gender,
        ["homepage"] = person.Homepage,
        ["id"] = person.Id,
        ["imdb_id"] = person.ImdbId,
        ["known_for_department"] = person.Department,
        ["name"] = LocalText.Title(person, language),
        ["place_of_birth"] = person.PlaceOfBirth,
        ["popularity"] = person.Popularity,
        ["profile_path"] = Credits.Profile(person),
    };
}
