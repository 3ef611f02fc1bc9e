using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the items of lists: movies and TV series, each with its position and comment.</summary>
/// <remarks>
/// <para>All pages of a list are read before its first row is emitted, so later commands in the pipeline can change the list without skipping rows.</para>
/// <para>Public lists require no user. A private list requires its owner: a v4 user token, or a session, with which -SortBy is not available.</para>
/// </remarks>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// Get-TmdbListItem $list
/// </code>
/// <para>Displays the items of a list.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Get-TmdbListItem | Select-Object ListId, MovieId, TvSeriesId, Title, Comment | Export-Csv ./lists.csv</code>
/// <para>Saves the items of all lists of the user to a file. Import-Csv and Add-TmdbListItem restore them.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Get-TmdbListItem -SortBy VoteAverageDescending | Select-Object -First 1 | Add-TmdbFavorite -WhatIf</code>
/// <para>Shows which item would be added to the favorites: the one of the first list with the highest vote average.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-details">TMDB: List details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbListItem", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ListItem))]
public sealed class GetTmdbListItemCommand : ListCmdlet
{
    /// <summary>The order of the items. Without it: the order of the list.</summary>
    [Parameter]
    public ListSortOrder? SortBy { get; set; }

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override void Process(EntityReference entity) => Send(
        entity,
        async (client, stop) => (await client.Lists.GetAsync(entity.Id, Language, SortBy, allItems: true, stop).ConfigureAwait(false)).Items);
}
