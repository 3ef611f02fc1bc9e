using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of the cmdlets that do something to a movie or a TV series: by id, or by what comes through the pipeline.</summary>
/// <remarks>
/// PowerShell's own binding by property name cannot do this: with one set for movies and one for TV, a row of a CSV file, whose values
/// are strings and whose other column is empty, binds to the wrong one or not at all.
/// </remarks>
public abstract class TitleCmdlet : ConnectedCmdlet
{
    private protected const string MovieSet = "Movie";
    private protected const string TvSeriesSet = "TvSeries";
    private protected const string InputObjectSet = "InputObject";

    /// <summary>TMDB's ids of movies.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    [ValidateRange(1, int.MaxValue)]
    public int[] MovieId { get; set; } = [];

    /// <summary>TMDB's ids of TV series.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TvSeriesSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    [ValidateRange(1, int.MaxValue)]
    public int[] TvSeriesId { get; set; } = [];

    /// <summary>Anything with a property MovieId or TvSeriesId: a row of another cmdlet, or of a CSV file. A bare number is a movie's id.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = InputObjectSet)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Does it to each title.</summary>
    protected override void ProcessRecord()
    {
        foreach (var id in MovieId)
        {
            Process(new Title(TmdbMediaType.Movie, id), Row(nameof(MovieId), id));
        }

        foreach (var id in TvSeriesId)
        {
            Process(new Title(TmdbMediaType.TvSeries, id), Row(nameof(TvSeriesId), id));
        }

        foreach (var row in InputObject)
        {
            try
            {
                Process(TitleOf(row), row);
            }
            catch (TmdbException e)
            {
                SendRefusal(row, e);
            }
        }
    }

    /// <summary>Does it to one title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="row">What it came from, for -PassThru.</param>
    private protected abstract void Process(Title title, PSObject row);

    private static PSObject Row(string property, int id)
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty(property, id));
        return row;
    }

    private static Title TitleOf(PSObject row)
    {
        if (row.BaseObject is string or ValueType)
        {
            return new Title(TmdbMediaType.Movie, IdOf(row.BaseObject) ?? throw Refused($"is no id: '{row.BaseObject}'"));
        }

        var movieId = IdOf(row, nameof(MovieId));
        var seriesId = IdOf(row, nameof(TvSeriesId));
        return (movieId, seriesId) switch
        {
            ({ } movie, null) => new Title(TmdbMediaType.Movie, movie),
            (null, { } series) => new Title(TmdbMediaType.TvSeries, series),
            (null, null) => throw Refused("has neither a MovieId nor a TvSeriesId"),
            _ => throw Refused("has both a MovieId and a TvSeriesId"),
        };
    }

    private static int? IdOf(PSObject row, string property)
    {
        var value = row.Properties[property]?.Value;
        var bare = PSObjects.Bare(value);
        return bare is null || (bare is string text && string.IsNullOrWhiteSpace(text))
            ? null
            : IdOf(bare) ?? throw Refused($"has a {property} that is no id: '{bare}'");
    }

    private static int? IdOf(object value)
    {
        var text = value switch
        {
            string s => s,
            int or long or short or byte or uint or double or decimal => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => null,
        };
        return int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
    }

    private static TmdbException Refused(string what) => new(TmdbErrorKind.InvalidArgument, $"The input {what}. Nothing was sent for it.");

    /// <summary>A movie or a TV series.</summary>
    private protected readonly record struct Title(TmdbMediaType MediaType, int Id)
    {
        /// <summary>For prompts and errors.</summary>
        /// <returns>For example <c>movie 550</c>.</returns>
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{(MediaType == TmdbMediaType.Movie ? "movie" : "TV series")} {Id}");
    }
}
