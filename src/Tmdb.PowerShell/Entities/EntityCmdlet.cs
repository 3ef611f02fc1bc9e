using System.Collections;
using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of the cmdlets that do something with things that TMDB has an id for: named by arguments, or by what comes through the pipeline.</summary>
public abstract class EntityCmdlet : ConnectedCmdlet
{
    private protected const string InputObjectSet = "InputObject";

    private EntityReader? _reader;
    private long _inputs;
    private string _place = string.Empty;

    /// <summary>Rows that name what is meant, such as those of another cmdlet, of a CSV file or of JSON, or ids by themselves. See about_Tmdb_Pipelines.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = InputObjectSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(NoCompleter))]
    public virtual object? InputObject { get; set; }

    /// <summary>What the cmdlet takes. An id by itself, through the pipeline, is one of the first kind.</summary>
    private protected abstract IReadOnlyList<EntityKind> Kinds { get; }

    /// <summary>Whether IMDb's ids will do.</summary>
    private protected virtual bool TakesImdbIds => false;

    /// <summary>The arguments: what each parameter names.</summary>
    private protected abstract IEnumerable<(EntityKind Kind, object[] Values)> Arguments { get; }

    private EntityReader Reader => _reader ??= new(Kinds, TakesImdbIds);

    /// <summary>Does it with each.</summary>
    protected override void ProcessRecord()
    {
        if (MyInvocation.BoundParameters.ContainsKey(nameof(InputObject)))
        {
            _inputs++;
            ProcessInput(InputObject);
            return;
        }

        Expect(Arguments.Sum(argument => argument.Values.Length));
        foreach (var (kind, values) in Arguments)
        {
            foreach (var value in values)
            {
                Process(value, kind, $"-{kind.IdColumn}");
            }
        }
    }

    /// <summary>Does it with one.</summary>
    private protected abstract void Process(EntityReference entity);

    /// <summary>Refuses what else is wrong with an input, in its turn.</summary>
    /// <param name="entity">What it names.</param>
    /// <param name="what">What is wrong, such as <c>has no rating</c>.</param>
    private protected void Refuse(EntityReference entity, string what) =>
        SendRefusal(entity.Input, new TmdbException(TmdbErrorKind.InvalidArgument, $"{_place} ({entity}) {what}. Nothing was sent for it."));

    private void ProcessInput(object? input)
    {
        var isArgument = !MyInvocation.ExpectingInput;
        if (PSObjects.Bare(input) is null or "" or ICollection { Count: 0 })
        {
            if (isArgument)
            {
                SendRefusal(input, new TmdbException(TmdbErrorKind.InvalidArgument, "-InputObject is empty. Nothing was sent."));
            }

            return; // As with any cmdlet, nothing in the pipeline is nothing to do.
        }

        if (isArgument && PSObjects.Bare(input) is ICollection inputs)
        {
            Expect(inputs.Count);
        }

        foreach (var each in LanguagePrimitives.GetEnumerable(input) ?? new[] { input })
        {
            Process(each, Kinds[0], isArgument ? "-InputObject" : string.Create(CultureInfo.InvariantCulture, $"Input {_inputs}"));
        }
    }

    private void Process(object? input, EntityKind kind, string place)
    {
        _place = place;
        EntityReference entity;
        try
        {
            entity = input is null ? throw new TmdbException(TmdbErrorKind.InvalidArgument, "is empty") : Reader.Read(input, kind);
        }
        catch (TmdbException e)
        {
            SendRefusal(input, new TmdbException(e.Kind, $"{place} {e.Message}. Nothing was sent for it."));
            return;
        }

        Process(entity);
    }
}
