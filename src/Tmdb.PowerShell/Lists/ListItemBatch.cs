namespace Tmdb.PowerShell;

/// <summary>Items that are changed in one request, and what became of each.</summary>
/// <param name="Items">The items.</param>
/// <param name="Results">The result of each item, in their order.</param>
internal sealed record ListItemBatch(IReadOnlyList<ListItemInput> Items, IReadOnlyList<ListItemResult> Results);

/// <summary>An item of the input, with its comment.</summary>
/// <param name="Title">The item.</param>
/// <param name="Comment">The comment; null when there is none.</param>
internal sealed record ListItemInput(EntityReference Title, string? Comment);
