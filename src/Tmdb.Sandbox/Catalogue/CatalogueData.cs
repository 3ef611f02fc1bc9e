using System.Text.Json.Serialization;

namespace Tmdb.Sandbox;

// What has a default is settable: generated deserialisation fills every init-only property, and so would undo the default.

/// <summary>The catalogue as its file has it.</summary>
internal sealed record CatalogueData
{
    public required Person[] People { get; init; }

    /// <summary>What is known of companies besides their names, which the titles have.</summary>
    public required Company[] Companies { get; init; }

    public required Network[] Networks { get; init; }

    public required MovieCollection[] Collections { get; init; }

    public required NamedId[] WatchProviders { get; init; }

    /// <summary>The ids of watch providers by country and kind of offer.</summary>
    public required Dictionary<string, Dictionary<string, int[]>> Offers { get; init; }

    public required Review[] Reviews { get; init; }

    public required Movie[] Movies { get; init; }

    public required TvSeries[] Tv { get; init; }
}

internal sealed record NamedId(int Id, string Name);

internal sealed record CastMember(int Person, string Character);

internal sealed record CrewMember(int Person, string Job, string Department);

internal sealed record Video(string Key, string Name, string Type);

internal sealed record AlternativeTitle(string Country, string Title, string Type);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CatalogueData))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
