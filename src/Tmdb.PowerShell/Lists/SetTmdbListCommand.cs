using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Changes the name, description, visibility, or sort order of lists. What is not specified stays unchanged.</summary>
/// <remarks>Requires a v4 user token: Connect-Tmdb -Interactive -ApiVersion 4. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive -ApiVersion 4
/// $list = New-TmdbList 'Rainy days'
/// Set-TmdbList $list -Name 'Snowy days' -SortBy VoteAverageDescending
/// </code>
/// <para>Changes the name and the order of a list.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive -ApiVersion 4
/// Get-TmdbList | Where-Object Public | Set-TmdbList -Public:$false -WhatIf
/// </code>
/// <para>Shows which public lists would become private.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive -ApiVersion 4
/// Get-TmdbList | Set-TmdbList -Description '' -WhatIf
/// </code>
/// <para>Shows which descriptions would be removed.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-update">TMDB: Update list</seealso>
[Cmdlet(VerbsCommon.Set, "TmdbList", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class SetTmdbListCommand : ListChangeCmdlet
{
    /// <summary>The new name.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string? Name { get; set; }

    /// <summary>The new description. An empty text removes it.</summary>
    [Parameter]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string? Description { get; set; }

    /// <summary>Makes the list public; with -Public:$false, private. Without it: unchanged.</summary>
    [Parameter]
    public SwitchParameter Public { get; set; }

    /// <summary>The new order of the items.</summary>
    [Parameter]
    public ListSortOrder? SortBy { get; set; }

    private protected override void Process(EntityReference entity)
    {
        var isPublic = Given(nameof(Public), Public);
        var changes = new (string Property, object? Value)[] { (nameof(Name), Name), (nameof(Description), Description), (nameof(Public), isPublic), (nameof(SortBy), SortBy?.ToString()) }
            .Where(change => change.Value is not null)
            .ToList();
        if (changes.Count == 0)
        {
            Refuse(entity, "has nothing to change. Specify -Name, -Description, -Public, or -SortBy");
            return;
        }

        if (Client.Lists.WithoutUserToken("A change of a list") is { } refused)
        {
            SendRefusal(entity, refused);
            return;
        }

        Change(
            entity,
            $"Set {string.Join(", ", changes.Select(change => $"{change.Property} to '{change.Value}'"))}",
            (lists, stop) => lists.UpdateAsync(entity.Id, Name, Description, isPublic, SortBy, stop),
            changes);
    }
}
