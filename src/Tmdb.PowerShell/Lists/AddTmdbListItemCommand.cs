using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Adds movies and TV series to a list of the user, with their comments.</summary>
/// <remarks>
/// <para>With a v4 user token, many items are added in one request, and TV series and comments are accepted. With a v3 session, movies are added one by one.
/// Each item that TMDB does not add causes an error, and the remaining items are processed.</para>
/// <para>Requires a user. See about_Tmdb_Authentication and about_Tmdb_Pipelines.</para>
/// </remarks>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// </code>
/// <para>Creates a list and adds two movies to it.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Aliens'
/// Search-TmdbMovie 'Alien' -First 3 | Add-TmdbListItem $list -PassThru
/// </code>
/// <para>Adds the best matches of a search to a list, and displays them.</para>
/// </example>
/// <example>
/// <code>
/// @'
/// ImdbId,Comment
/// tt0137523,Do not talk about it
/// tt0903747,All five seasons
/// '@ | Set-Content ./imdb.csv
/// Connect-Tmdb -Interactive -ApiVersion 4
/// $list = New-TmdbList 'Imported'
/// Import-Csv ./imdb.csv | Add-TmdbListItem $list -WhatIf
/// </code>
/// <para>Shows which titles of a CSV file with IMDb ids would be added to a list, with the comments in the file. Comments require a v4 user token.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-add-items">TMDB: Add items</seealso>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-update-items">TMDB: Update items</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/list-add-movie">TMDB: Add movie (v3)</seealso>
[Cmdlet(VerbsCommon.Add, "TmdbListItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbListItemCommand : ListItemChangeCmdlet
{
    /// <summary>The comment of each item. Without it: the Comment property of each object.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string? Comment { get; set; }

    private protected override void Process(EntityReference entity) => Change(entity, "Add to", Comment ?? Comments.Of(entity));

    private protected override Task<IReadOnlyList<ListItemResult>> ChangeAsync(ListsClient lists, IEnumerable<ListItemInput> items, CancellationToken stop) =>
        lists.AddItemsAsync(List.Id, items.Select(item => new ListEntry(item.Title.Item, item.Comment)), stop);
}
