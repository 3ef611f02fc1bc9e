namespace Tmdb;

/// <summary>
/// The other names of a company or network: <see href="https://developer.themoviedb.org/reference/company-alternative-names"/> and
/// <see href="https://developer.themoviedb.org/reference/details-copy"/>.
/// </summary>
public sealed class AlternativeNames : TmdbObject, IPartRows
{
    /// <summary>The id of the company or network. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The names. Never null.</summary>
    public IReadOnlyList<AlternativeName> Results { get => field ?? RowList<AlternativeName>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(name => name.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "name");
}

/// <summary>An alternative name of a company or network.</summary>
public sealed class AlternativeName : TmdbPart
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the name, such as <c>doing business as</c>. Usually empty.</summary>
    public string? Type { get; init; }

    /// <summary>The name and its type.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Type);
}
