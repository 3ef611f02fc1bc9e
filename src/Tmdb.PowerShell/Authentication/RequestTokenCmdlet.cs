using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that process request tokens. An error for one token does not stop the processing of the next.</summary>
public abstract class RequestTokenCmdlet : ConnectedCmdlet
{
    /// <summary>Whether there is a token; writes the error if not.</summary>
    private protected bool IsGiven([NotNullWhen(true)] RequestToken? token)
    {
        if (token is null)
        {
            Report(new TmdbException(TmdbErrorKind.InvalidArgument, "This is no request token. Give the object that New-TmdbRequestToken gave."), target: null);
        }

        return token is not null;
    }

    /// <summary>Waits for a call. Returns false when it failed and the next one may succeed.</summary>
    private protected bool TryWaitFor(Func<PipelineMessages, CancellationToken, Task> call, object? target)
    {
        try
        {
            return Await(async (messages, stop) =>
            {
                await call(messages, stop).ConfigureAwait(false);
                return true;
            });
        }
        catch (TmdbException e)
        {
            Report(e, target);
            return false;
        }
    }
}

/// <summary>Converts anything that is not a request token to null: PowerShell's own error message would quote the value, which may be a token's text.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequestTokenTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        PSObjects.Bare(inputData) as RequestToken;
}
