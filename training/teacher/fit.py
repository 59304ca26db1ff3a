"""Fine-tunes the teacher: fit.py TREEBANKS MINILM TEACHER.pt, where MINILM holds the model and its word pieces."""
from teacher import *
TB,MINI,OUT=sys.argv[1:4];TB+='/';random.seed(1);torch.manual_seed(1);load_pieces(MINI)
train=read(TB+'en_ewt-train.conllu')+read(TB+'en_pud.conllu')
tags=sorted({w[1] for s in train for w in s});rels=sorted({w[3] for s in train for w in s})
ti={t:i for i,t in enumerate(tags)};ri={r:i for i,r in enumerate(rels)}
train=[s for s in train if len(s)<=90]
m=Parser(tags,rels);m.bert.load(MINI)
m.bert.w.weight.requires_grad_(False);m.bert.p.weight.requires_grad_(False)
enc=[p for n,p in m.named_parameters() if n.startswith('bert.') and not n.startswith('bert.sh') and p.requires_grad]
ids_=set(map(id,enc));head=[p for p in m.parameters() if id(p) not in ids_ and p.requires_grad]
E=3;LR=3e-4
opt=torch.optim.AdamW([{'params':enc,'lr':LR},{'params':head,'lr':1.5e-3}],weight_decay=.01,betas=(.9,.98))
def batches():
    o=list(range(len(train)));random.shuffle(o);res=[]
    for k in range(0,len(o),1600):
        c=sorted(o[k:k+1600],key=lambda i:len(train[i]));b=[];w=0
        for i in c:
            b.append(i);w+=len(train[i])
            if w>=400: res.append(b);b=[];w=0
        if b: res.append(b)
    random.shuffle(res);return res
nb=len(batches());total=E*nb;step=0;t0=time.time();print(nb,'batches an epoch',flush=True)
for e in range(E):
    run=0
    for b in batches():
        S=[train[i] for i in b]
        ids,sh,valid,first,last=batchify([[w[0] for w in s] for s in S])
        lr=min(1,(step+1)/(.08*total))*max(0,1-max(0,step-.08*total)/(.92*total))
        for g,base in zip(opt.param_groups,(LR,1.5e-3)): g['lr']=base*lr
        t,arc,rh,rd=m(ids,sh,valid,first,last)
        B,N,_=arc.shape
        lens=torch.tensor([len(s)+1 for s in S]);ok=torch.arange(N)[None]<lens[:,None]
        arc=arc.masked_fill(~ok[:,None,:],-1e4).masked_fill(torch.eye(N,dtype=torch.bool)[None],-1e4)
        bi=torch.cat([torch.full((len(s),),k) for k,s in enumerate(S)]);di=torch.cat([torch.arange(1,len(s)+1) for s in S])
        h=torch.tensor([w[2] for s in S for w in s]);r=torch.tensor([ri[w[3]] for s in S for w in s]);g=torch.tensor([ti[w[1]] for s in S for w in s])
        loss=F.cross_entropy(arc[bi,di],h)+F.cross_entropy(m.rel(rh[bi,h],rd[bi,di]),r)+.5*F.cross_entropy(t[bi,di],g)
        opt.zero_grad();loss.backward();nn.utils.clip_grad_norm_(m.parameters(),2.0);opt.step()
        step+=1;run+=loss.item()
        if step%50==0: print(step,'%.3f'%(run/50),'%.0fs'%(time.time()-t0),flush=True);run=0
    print('epoch',e,evaluate(m,read(TB+'en_ewt-dev.conllu'),tags,rels,300),flush=True)
    torch.save((m.state_dict(),tags,rels),OUT)
for f in('en_ewt-dev','en_gum-dev','en_ewt-test','en_gum-test'): print(f,evaluate(m,read(TB+f+'.conllu'),tags,rels),flush=True)
