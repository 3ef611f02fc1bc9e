using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Rates movies or TV series, as a user or as a guest. An existing rating is replaced.</summary>
/// <remarks>
/// <para>A rating that is not valid is rejected before a request is sent.</para>
/// <para>Requires a user session or a guest session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Set-TmdbRating 550 8.5</code>
/// <para>Rates a movie by id.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Breaking Bad' -First 1 | Set-TmdbRating -Value 10 -PassThru</code>
/// <para>Finds a TV series, rates it, and displays it.</para>
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
/// <para>Rates the titles in a CSV file. Each row contains the id of a movie or TV series, and its rating.</para>
/// </example>
/// <example>
/// <code>
/// @'
/// Const,Your Rating,Title Type
/// tt0137523,9,Movie
/// tt0903747,10,TV Series
/// '@ | Set-Content ./imdb-ratings.csv
/// Import-Csv ./imdb-ratings.csv | Set-TmdbRating -WhatIf
/// </code>
/// <para>Shows how the titles in a file with IMDb ids, such as IMDb's own export, would be rated.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie | Set-TmdbRating -Value 10 -WhatIf</code>
/// <para>Shows what would be rated, without rating it.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-add-rating">TMDB: Add movie rating</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-add-rating">TMDB: Add TV rating</seealso>
[Cmdlet(VerbsCommon.Set, "TmdbRating", DefaultParameterSetName = MovieSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class SetTmdbRatingCommand : RatingCmdlet
{
    private double? _rating;

    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them. When the titles come from the pipeline, a single argument is the rating.</summary>
    [Parameter(Position = 0, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    [ValidateNotNullOrEmpty]
    public override object[] MovieId { get; set; } = [];

    /// <summary>Objects that identify titles, such as the output of another cmdlet, CSV or JSON data, or movie ids. See about_Tmdb_Pipelines.</summary>
    [Parameter(ValueFromPipeline = true, ParameterSetName = MovieSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(NoCompleter))]
    public override object? InputObject { get; set; }

    /// <summary>The rating: 0.5 to 10, in steps of 0.5. Without it: the rating in each object. Its property is, for example, Value or Rating.</summary>
    [Parameter(Position = 1, ParameterSetName = MovieSet)]
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = TvSeriesSet)]
    [Alias("Rating")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RatingCompleter))]
    public object? Value { get; set; }

    /// <summary>Rejects arguments that would fail for every title.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();

        // PowerShell binds positions without looking at the pipeline: in `$rows | Set-TmdbRating 9` the 9 arrives as the first one.
        var rowsElsewhere = MyInvocation.ExpectingInput || InputObject is not null;
        if (rowsElsewhere && MovieId.Length == 1 && Value is null)
        {
            (Value, MovieId) = (MovieId[0], []);
        }

        if (Value is not null)
        {
            _rating = Ratings.Read(Value) ?? throw Refused($"-Value is {Ratings.Describe(Value)}");
        }
        else if (MovieId.Any(id => id is null || Row.IsScalar(id)))
        {
            throw Refused("There is no -Value, the rating");
        }

        if (rowsElsewhere && MovieId.Length > 0)
        {
            throw Refused("Titles come from the pipeline and from -MovieId. Give one of them");
        }

        if (!rowsElsewhere && MovieId.Length + TvSeriesId.Length == 0)
        {
            throw Refused("There is no title. Give -MovieId or -TvSeriesId, or rows through the pipeline");
        }
    }

    private protected override void Process(EntityReference entity)
    {
        if ((_rating ?? RatingOf(entity)) is { } rating)
        {
            Change(
                entity,
                FormattableString.Invariant($"Rate with {rating}"),
                (client, stop) => client.Account.SetRatingAsync(entity.Item, rating, stop),
                () => Rated(entity, rating));
        }
    }

    private static PSObject Rated(EntityReference entity, double rating)
    {
        var row = entity.With("Rating", rating);
        if (row.BaseObject is MediaItem)
        {
            row.TypeNames.Insert(0, "Tmdb.RatedTitle"); // For the view that shows the rating.
        }

        return row;
    }

    private double? RatingOf(EntityReference entity)
    {
        var found = Ratings.Find(entity.Input);
        var rating = found is { } cell ? Ratings.Read(cell.Value) : null;
        if (rating is null)
        {
            Refuse(entity, found is { } wrong ? $"has {wrong.Column} {Ratings.Describe(wrong.Value)}" : "has no rating. Give -Value, or a column Value or Rating");
        }

        return rating;
    }

    private TmdbException Refused(string what)
    {
        var e = new TmdbException(TmdbErrorKind.InvalidArgument, $"{what}. Nothing was sent.");
        ThrowTerminatingError(ErrorRecords.From(e, target: null));
        return e;
    }
}
