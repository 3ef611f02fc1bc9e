using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Where movies and series can be watched: all providers, with the countries in which they are.</summary>
internal static class ProviderData
{
    /// <summary>The countries that the watch providers cover, in TMDB's order.</summary>
    private static readonly string[] Regions =
        ("AD AE AG AL AR AT AU BA BB BE BG BH BM BO BR BS CA CH CI CL CO CR CU CV CZ DE DK DO DZ EC EE EG ES FI FJ FR GB GF GH GI GP GQ GR GT "
        + "HK HN HR HU ID IE IL IN IQ IS IT JM JO JP KE KR KW LB LC LI LT LV LY MA MC MD MK MT MU MX MY MZ NE NG NL NO NZ OM PA PE PF PH PK PL "
        + "PS PT PY QA RO RS RU SA SC SE SG SI SK SM SN SV TC TH TN TR TT TW TZ UG US UY VA VE XK YE ZA ZM").Split(' ');

    /// <summary>A line each: id, name, whether for movies or TV, priority, and the priority in each country.</summary>
    private static readonly string[][] All =
        [.. EmbeddedText.Read("providers.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split('|'))];

    public static IEnumerable<string> Ids => All.Select(provider => provider[0]);

    public static JsonArray RegionRows() => new([.. Regions.Select(ReferenceData.Country)]);

    /// <summary>The providers of a kind of media; those in one country alone, where the call says so.</summary>
    public static JsonArray Rows(string kind, string? region) => new([.. All
        .Where(provider => provider[2].Contains(kind[0], StringComparison.Ordinal))
        .Select(Row)
        .Where(row => string.IsNullOrEmpty(region) || row["display_priorities"]!.AsObject().ContainsKey(region))]);

    private static JsonObject Row(string[] provider) => new()
    {
        ["display_priorities"] = new JsonObject(provider[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(country =>
            KeyValuePair.Create(country[..2], (JsonNode?)int.Parse(country.AsSpan(2), provider: CultureInfo.InvariantCulture)))),
        ["display_priority"] = int.Parse(provider[3], CultureInfo.InvariantCulture),
        ["logo_path"] = ImagePaths.Path($"Provider/{provider[0]}", "jpg"),
        ["provider_name"] = provider[1],
        ["provider_id"] = int.Parse(provider[0], CultureInfo.InvariantCulture),
    };
}
