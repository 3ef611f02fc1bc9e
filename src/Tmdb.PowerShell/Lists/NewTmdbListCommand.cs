using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Creates a list of movies and TV series, and emits it.</summary>
/// <remarks>
/// <para>Requires a user. With a v4 user token (Connect-Tmdb -Interactive -ApiVersion 4), lists contain movies and TV series with comments, and can be private.
/// With a v3 session, lists contain movies only, have no comments, and are public. See about_Tmdb_Authentication.</para>
/// <para>The request is sent only once, because each one that arrives creates a list.</para>
/// </remarks>
/// <example>
/// <code>New-TmdbList 'Rainy days' -Description 'For long evenings.'</code>
/// <para>Creates a list and displays it.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Favorites'
/// Get-TmdbFavorite Movie | Add-TmdbListItem $list
/// </code>
/// <para>Creates a list and adds the favorite movies to it.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive -ApiVersion 4
/// New-TmdbList 'Secret' -Public:$false -SortBy TitleAscending
/// </code>
/// <para>Creates a private list. A private list requires a v4 user token.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-create">TMDB: Create list</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/list-create">TMDB: Create list (v3)</seealso>
[Cmdlet(VerbsCommon.New, "TmdbList", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbList))]
public sealed class NewTmdbListCommand : ConnectedCmdlet
{
    /// <summary>The name of the list.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string Name { get; set; } = string.Empty;

    /// <summary>The description of the list.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string? Description { get; set; }

    /// <summary>Whether everybody can see the list: -Public:$false creates a private list. Default: True.</summary>
    [Parameter]
    public SwitchParameter Public { get; set; }

    /// <summary>The order of the items. Without it: the order in which they are added.</summary>
    [Parameter]
    public ListSortOrder? SortBy { get; set; }

    /// <summary>The language of the list, such as de-DE. Without it: the connection's, or else English.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Creates the list.</summary>
    protected override void ProcessRecord()
    {
        var isPublic = Given(nameof(Public), Public) ?? true;
        if (Client.Lists.WhyNotCreate(isPublic, SortBy) is { } refused)
        {
            SendRefusal(Name, refused);
            return;
        }

        var what = $"Create the {(isPublic ? "public" : "private")} list";
        if (ShouldProcess($"{what}: \"{Name}\"", $"{what}: \"{Name}\"?", "Confirm"))
        {
            SendWrite(Name, async (client, stop) => new TmdbList
            {
                Id = await client.Lists.CreateAsync(Name, Description, isPublic, SortBy, Language, stop).ConfigureAwait(false),
                Name = Name,
                Description = Description ?? string.Empty,
                Public = isPublic,
                SortBy = SortBy?.ToString(),
                ItemCount = 0,
            });
        }
    }
}
