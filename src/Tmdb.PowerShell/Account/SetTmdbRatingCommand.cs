using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Rates movies or TV series, as the user or as a guest. A rating that is there is replaced.</summary>
/// <remarks>
/// <para>A rating that TMDB would not take is refused before it is sent.</para>
/// <para>Needs a session, a user's or a guest's: see about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Set-TmdbRating 550 8.5</code>
/// <para>Rates a movie, by its id.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Breaking Bad' -First 1 | Set-TmdbRating -Value 10 -PassThru</code>
/// <para>Finds a TV series, rates it and shows it.</para>
/// </example>
/// <example>
/// <code>
/// @'
/// MovieId,TvSeriesId,Value
/// 550,,9
/// 680,,8.5
/// ,1396,10
/// '@ | Set-Content ./seen.csv
/// Import-Csv ./seen.csv | Set-TmdbRating
/// </code>
/// <para>Rates what is in a CSV file. Each row names a movie or a TV series, and its rating.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie | Set-TmdbRating -Value 10 -WhatIf</code>
/// <para>Shows what would be rated, and does nothing.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-add-rating">TMDB: Add movie rating</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-add-rating">TMDB: Add TV rating</seealso>
[Cmdlet(VerbsCommon.Set, "TmdbRating", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class SetTmdbRatingCommand : TitleCmdlet
{
    /// <summary>The rating: 0.5 to 10, in steps of 0.5. Taken from the pipeline's property of this name as well.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = MovieSet)]
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = TvSeriesSet)]
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Rating")]
    [RatingTransformation]
    public double Value { get; set; }

    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        var value = Value;
        if (ShouldProcess(title.ToString(), FormattableString.Invariant($"Rate with {value}")))
        {
            Send(title, (client, stop) => client.Account.SetRatingAsync(title.MediaType, title.Id, value, stop), PassThru ? row : null);
        }
    }
}
