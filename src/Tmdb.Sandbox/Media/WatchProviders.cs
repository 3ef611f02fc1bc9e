using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Where titles can be watched, keyed by country. Which of a country's providers have a title follows from its id.</summary>
internal sealed class WatchProviders(Catalogue catalogue)
{
    /// <summary>One title of five is not to be had in one of the countries.</summary>
    private const int Gap = 5;

    /// <summary>A title that hardly anybody knows is to be had nowhere.</summary>
    private const int FewVotes = 10;

    public JsonObject Of(Medium medium)
    {
        var results = new JsonObject();
        var place = 0;
        foreach (var (country, kinds) in catalogue.Offers)
        {
            // The first country has every title.
            if (medium.VoteCount > FewVotes && (place == 0 || (medium.Id + place) % Gap != 0))
            {
                results[country] = Country(medium, country, place, kinds);
            }

            place++;
        }

        return new() { ["results"] = results };
    }

    private JsonObject Country(Medium medium, string country, int place, Dictionary<string, int[]> kinds)
    {
        var offers = new JsonObject { ["link"] = Link(medium, country) };
        foreach (var (kind, providers) in kinds)
        {
            var chosen = Chosen(medium, kind, providers, place).ToList();
            if (chosen.Count > 0)
            {
                offers[kind] = new JsonArray([.. chosen.Select(id => Provider(id, Array.IndexOf(providers, id)))]);
            }
        }

        return offers;
    }

    /// <summary>Every third provider; for a subscription at least one.</summary>
    private static IEnumerable<int> Chosen(Medium medium, string kind, int[] providers, int place) => kind switch
    {
        "flatrate" => providers.Where((_, order) => (medium.Id + place + order) % 3 == 0 || order == medium.Id % providers.Length),
        _ => providers.Where((_, order) => (medium.Id + place + order) % 3 == 0),
    };

    private JsonObject Provider(int id, int priority) => new()
    {
        ["logo_path"] = ImagePaths.Path($"Provider/{id}", "jpg"),
        ["provider_id"] = id,
        ["provider_name"] = catalogue.WatchProviders[id].Name,
        ["display_priority"] = priority,
    };

    private static string Link(Medium medium, string country) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://www.themoviedb.org/{(medium is Movie ? "movie" : "tv")}/{medium.Id}/watch?locale={country}");
}
