using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Tests whether movies and TV series are in a list.</summary>
/// <returns>Whether the item is in the list.</returns>
/// <remarks>
/// <para>Emits True or False for each item, in the order of the input.</para>
/// <para>TV series require a v4 user token: Connect-Tmdb -Interactive -ApiVersion 4. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550
/// Test-TmdbListItem $list 550
/// </code>
/// <para>Tests whether a movie is in a list.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550
/// Search-TmdbMovie 'Fight' | Where-Object { -not (Test-TmdbListItem $list $_) } | Add-TmdbListItem $list
/// </code>
/// <para>Adds those movies of a search to a list that it does not contain.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Get-TmdbFavorite Movie | Select-Object Title, @{ Name = 'Listed'; Expression = { Test-TmdbListItem $list $_ } }
/// </code>
/// <para>Displays for each favorite movie whether it is in a list.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-item-status">TMDB: Item status</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/list-check-item-status">TMDB: Check item status (v3)</seealso>
[Cmdlet(VerbsDiagnostic.Test, "TmdbListItem", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(bool))]
public sealed class TestTmdbListItemCommand : ListItemCmdlet
{
    private protected override void Process(EntityReference entity) => Send(entity, (client, stop) => client.Lists.ContainsAsync(List.Id, entity.Item, stop));
}
