using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Adds movies or TV series to the user's favorites. An item that is already a favorite is unchanged.</summary>
/// <remarks>Requires a user session. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbFavorite -PassThru</code>
/// <para>Finds a movie, adds it to the favorites, and displays it.</para>
/// </example>
/// <example>
/// <code>Add-TmdbFavorite 550, 680, 13</code>
/// <para>Adds three movies to the favorites by id. The command has no output.</para>
/// </example>
/// <example>
/// <code>Add-TmdbFavorite -TvSeriesId 1396</code>
/// <para>Adds a TV series to the favorites. Movie ids and TV series ids are separate: movie 1396 is a different item.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -GE 9 | Add-TmdbFavorite</code>
/// <para>Adds all movies and TV series that the user rated 9 or higher to the favorites.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-favorite">TMDB: Add favorite</seealso>
[Cmdlet(VerbsCommon.Add, "TmdbFavorite", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbFavoriteCommand : TitleChangeCmdlet
{
    private protected override void Process(EntityReference entity) => Change(
        entity,
        "Add to the favorites",
        "Favorite",
        value: true,
        (account, mediaType, id, stop) => account.SetFavoriteAsync(mediaType, id, favorite: true, stop));
}
